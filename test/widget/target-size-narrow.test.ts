import { testTargetSize } from './target-size.ts';
import { NARROW } from './window-size.ts';

testTargetSize('at 320 px', NARROW);
