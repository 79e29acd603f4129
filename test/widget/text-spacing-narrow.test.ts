import { testTextSpacing } from './text-spacing.ts';
import { NARROW } from './window-size.ts';

// English, and those that take the most room.
for (const lang of ['en', 'de', 'ta', 'el']) testTextSpacing(lang, 'at 320 px', NARROW);
