const defaults = {
  baseUrl: "https://localhost:3000",
  addinId: "5d0f3c1e-7a24-4b0d-9c56-2f8e1b6a9d43",
  addinName: "绩效目标助手",
};

/** The manifest for an administrator's own server, add-in id and name. */
function fillManifest(manifest, settings) {
  const { baseUrl, addinId, addinName } = { ...defaults, ...settings };
  return manifest
    .replace(/<!--[^]*?-->\s*/, "")
    .replaceAll(defaults.baseUrl, () => escapeXml(baseUrl))
    .replaceAll(defaults.addinId, () => escapeXml(addinId))
    .replaceAll(`"${defaults.addinName}"`, () => `"${escapeXml(addinName)}"`);
}

function escapeXml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

module.exports = { defaults, fillManifest };
