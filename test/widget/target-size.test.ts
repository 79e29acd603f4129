import { testTargetSize } from './target-size.ts';
import { WIDE } from './window-size.ts';

testTargetSize('in a wide window', WIDE);
