const chromium = require("@sparticuz/chromium");

/** Before any test, because test files that run side by side would unpack the browser over each other. */
module.exports = async () => {
  if (process.env.CHROMIUM_PATH === undefined) await chromium.executablePath();
};
