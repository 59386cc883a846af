/** The longest texts, in characters, and the largest numbers of things that an own library keeps. */
export const longest = { title: 60, summary: 200, name: 200, description: 1000, value: 200 } as const;
export const most = { templates: 100, indicatorsOfTemplate: 200, indicators: 1000 } as const;
