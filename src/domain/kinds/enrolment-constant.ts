/** What a policy may state for SIPP in the roster's place. */
export type EnrolmentConstant = 'workLocation' | 'postcode' | 'identityExpiry' | 'employment';
