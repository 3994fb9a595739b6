import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Results must not depend on the machine's time zone or locale: run the tests in an awkward one.
    env: { TZ: 'Pacific/Chatham', NO_COLOR: '1' },
    // Thousands of cases each, on a machine that may be busy with other things.
    testTimeout: 180_000,
    // Also the core that is left to the system by default: on two of them that is half.
    maxWorkers: '100%',
  },
});
