/** Log-ins with a second factor or a badge, downloads with a checked signature: it is access that counts, and no use. */
export function isSecured(title: string): boolean {
  return secured.test(title);
}

const secured =
  /\b(?:second[- ]factor|two[- ]factor|2fa|mfa|multi-?factor|single sign-?on|sso|passkeys?|badge(?:[- ]tap)?|smart ?cards?|fingerprints?|biometrics?|(?:verified|checked) by (?:an? )?(?:digital )?signature|signature (?:check|verified)|hardware (?:key|token))s?\b/i;
