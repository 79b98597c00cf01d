import { createHash } from 'node:crypto';
import type { CarriedData } from './data.ts';
import { type Lock, shipped } from './lock.ts';

interface Project {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * The software bill of materials (CycloneDX 1.5, JSON) of what ships: the packages, and the data that is compiled in. Out of the lock file
 * alone, so that it is the same whenever and wherever it is made: no time, and a serial number out of the content. (`npm sbom` leaves out
 * packages of ours that a development tool needs too.)
 */
export function sbom(project: Project, lock: Lock, data: readonly CarriedData[]): string {
  const packages = [...shipped(lock)].map(([folder, { version = '', license = '', integrity = '', dependencies = {} }]) => {
    const name = folder.replace(/^.*node_modules\//, '');
    const hash = { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') };
    return { name, version, license, hash, needs: Object.keys(dependencies), ref: `${name}@${version}` };
  });
  const root = `${project.name}@${project.version}`;
  const refOf = (wanted: string): readonly string[] => packages.filter(({ name }) => name === wanted).map(({ ref }) => ref);
  const needed = new Set(packages.flatMap(({ needs }) => needs));
  const content = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': root,
        type: 'application',
        name: project.name,
        version: project.version,
        licenses: [{ license: { id: project.license } }],
      },
    },
    components: [
      ...packages.map(({ name, version, license, hash, ref }) => ({
        'bom-ref': ref,
        type: 'library',
        name,
        version,
        scope: 'required',
        hashes: [hash],
        licenses: [licenceOf(license)],
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      })),
      ...data.map(({ name, version, licence, url }) => ({
        'bom-ref': `${name}@${version}`,
        type: 'data',
        name,
        version,
        licenses: [{ license: { id: licence } }],
        externalReferences: [{ type: 'website', url }],
      })),
    ],
    dependencies: [
      {
        ref: root,
        dependsOn: [...packages.filter(({ name }) => !needed.has(name)), ...data.map((one) => ({ ref: `${one.name}@${one.version}` }))].map(
          ({ ref }) => ref,
        ),
      },
      ...packages.map(({ ref, needs }) => ({ ref, dependsOn: needs.flatMap(refOf) })),
    ],
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // A UUID of version 8 (RFC 9562 5.8) out of the hash.
  const serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return `${JSON.stringify({ $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', serialNumber, ...content }, null, 2)}\n`;
}

/** One licence by its SPDX name, or several as an SPDX expression: CycloneDX tells the two apart. */
function licenceOf(license: string): object {
  const expression = license.replaceAll(/[()]/g, '');
  return expression.includes(' ') ? { expression } : { license: { id: license } };
}
