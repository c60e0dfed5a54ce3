/** Time is passed in, so that tests and the demo can drive it. */
export interface Clock {
  now(): Date;
}
