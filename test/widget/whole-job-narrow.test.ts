import { testWholeJob } from './whole-job.ts';
import { NARROW } from './window-size.ts';

testWholeJob('at 320 px', NARROW);
