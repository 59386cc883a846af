export interface ManifestSettings {
  readonly baseUrl: string;
  readonly addinId: string;
  readonly addinName: string;
}

export const defaults: ManifestSettings;
export function fillManifest(manifest: string, settings: Partial<ManifestSettings>): string;
