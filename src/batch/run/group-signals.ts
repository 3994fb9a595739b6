// Signals that a terminal and a scheduler send to a whole group of processes, to ask for its end.

export const groupSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGXCPU'] as const;
