import { testTextSpacing } from './text-spacing.ts';
import { WIDE } from './window-size.ts';

testTextSpacing('en', 'in a wide window', WIDE);
