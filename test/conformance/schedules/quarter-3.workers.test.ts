import { testSchedules } from './run-schedules.ts';

testSchedules(3);
