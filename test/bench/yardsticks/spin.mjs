// Works for about a second without touching memory: run alone and twice at once, it tells what a second processor adds. No sum
// waits for another, so that one thread alone keeps all of a processor busy.

let [a, b, c, d, e, f, g, h] = [1, 2, 3, 4, 5, 6, 7, 8];
for (let turn = 0; turn < 4e8; turn += 1) {
  a = (a + turn) ^ 1;
  b = (b + turn) ^ 2;
  c = (c + turn) ^ 3;
  d = (d + turn) ^ 4;
  e = (e + turn) ^ 5;
  f = (f + turn) ^ 6;
  g = (g + turn) ^ 7;
  h = (h + turn) ^ 8;
}
console.log(a ^ b ^ c ^ d ^ e ^ f ^ g ^ h);
