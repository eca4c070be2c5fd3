/** How sure a post name was turned into a category; `spelled`: a mistyped word was put right first. */
export type Confidence = 'exact' | 'rule' | 'spelled' | 'nearest' | 'none';
