export const countersName: string;
export const mostCounters: number;
export function compile(text: string, fileName: string, counted: boolean): string;
export const countedName: string;
