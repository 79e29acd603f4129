import { testWholeJob } from './whole-job.ts';
import { WIDE } from './window-size.ts';

testWholeJob('in a wide window', WIDE);
