// Works for about a second without touching memory: run alone and twice at once, it tells what a second processor adds. No sum
// waits for another, so that one thread alone keeps all of a processor busy.

/** Called over and over: of one long loop, some runs end before it is compiled well, and take four times as long. */
function spin(turns) {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  for (let turn = 0; turn < turns; turn += 1) {
    a = (a + turn) | 0;
    b = (b ^ turn) | 0;
    c = (c + 3) | 0;
    d = (d ^ (turn + 5)) | 0;
  }
  return a ^ b ^ c ^ d;
}

let sum = 0;
for (let call = 0; call < 10_000; call += 1) sum ^= spin(100_000);
console.log(sum);
