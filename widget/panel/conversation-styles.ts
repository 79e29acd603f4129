import { localTimeStyles } from './local-time-styles.ts';
import { outcomeStyles } from './outcome-styles.ts';
import { progressStyles } from './progress-styles.ts';

export const conversationStyles = [outcomeStyles, localTimeStyles, progressStyles];
