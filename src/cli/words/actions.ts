/** What `enroll law` and `enroll policy` do, by the word behind them. */
export const LAW_ACTIONS = ['list', 'show', 'diff'] as const;
export const POLICY_ACTIONS = ['init', 'check', 'show', 'list'] as const;
