import { readFileSync } from 'node:fs';
import type { Run } from './run.ts';

const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
const POST = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/** What services must know of a SAML provider (SAML V2.0 Metadata 2.4.3), in a file. */
export function providerMetadata(
  run: Run,
  provider: { readonly entity: string; readonly signOn: string; readonly logout: string },
): string {
  return run.write(
    `metadata/${new URL(provider.entity).hostname}.xml`,
    descriptor(
      provider.entity,
      `<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
 ${keyOf(run)}
 <SingleLogoutService Binding="${REDIRECT}" Location="${provider.logout}"/>
 <SingleSignOnService Binding="${REDIRECT}" Location="${provider.signOn}"/>
</IDPSSODescriptor>`,
    ),
  );
}

/** What a SAML provider must know of a service (SAML V2.0 Metadata 2.4.4). */
export function serviceMetadata(
  run: Run,
  service: { readonly entity: string; readonly consumer: string; readonly logout: string },
): string {
  return descriptor(
    service.entity,
    `<SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
 ${keyOf(run)}
 <SingleLogoutService Binding="${REDIRECT}" Location="${service.logout}"/>
 <AssertionConsumerService index="0" isDefault="true" Binding="${POST}" Location="${service.consumer}"/>
</SPSSODescriptor>`,
  );
}

function descriptor(entity: string, role: string): string {
  return `<?xml version="1.0"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entity}">
${role}
</EntityDescriptor>
`;
}

function keyOf({ signing }: Run): string {
  const certificate = readFileSync(signing.certificate, 'utf8').replaceAll(/-----.*?-----|\s/g, '');
  return `<KeyDescriptor><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`;
}
