#!/usr/bin/env node
'use strict';

const { keepYoungSpaceSmall, leave, nodeIo, run } = require('../dist/cli.js');

keepYoungSpaceSmall();

// Until it is settled: a program that ends with nothing left to wait for, and no answer, has a mistake.
process.exitCode = 70;
void run(process.argv.slice(2), nodeIo()).then(leave);
