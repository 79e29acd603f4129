/** Short, common, easy to say and to hear apart on a phone line. */
const FIRST =
  'amber ancient azure bold brave bright bronze calm candid clever copper coral cosmic cosy crimson crystal daring dusty eager early easy emerald fancy fresh gentle giant golden grand happy honest humble indigo ivory jolly keen kind lemon little lively lucky lunar magic maple mellow merry mighty misty modest noble olive patient pearl polite proud purple quick quiet rapid ruby rustic scarlet secret silent silver simple smooth snowy solar steady sunny swift tender tidy tiny velvet violet warm wild winter wise witty yellow'.split(
    ' ',
  );
const SECOND =
  'acorn anchor apple arrow badger basket beacon beaver breeze bridge button camel candle canyon castle cedar cherry comet compass cricket dolphin dragon eagle ember engine falcon feather ferry forest fountain galaxy garden gecko glacier hammer harbour hazel heron island jacket jaguar kettle ladder lantern lizard magnet marble meadow mirror monkey mountain museum needle nutmeg ocean orchard otter panda parrot pebble pepper pigeon pilot planet pocket pony puffin rabbit river robin rocket saddle salmon sparrow spider squirrel summit teapot thunder tiger tulip turtle valley village walnut whistle window wizard'.split(
    ' ',
  );

/** Two words that page and agent both say, so that a person knows that the call is theirs. Not a secret. */
export function newProofWords(): [string, string] {
  return [pick(FIRST), pick(SECOND)];
}

function pick(words: readonly string[]): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return words[random % words.length] as string;
}
