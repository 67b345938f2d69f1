/** The keys by which structure and words of the template name its units. */
export type EcommerceUnit =
  | 'executive'
  | 'operations'
  | 'marketing'
  | 'product'
  | 'customerService'
  | 'technology'
  | 'finance'
  | 'humanResources';
