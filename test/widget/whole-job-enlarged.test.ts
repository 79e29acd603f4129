import { testWholeJob } from './whole-job.ts';
import { ENLARGED } from './window-size.ts';

testWholeJob('at 400 %', ENLARGED);
