// Carries a test's wishes from the page to the stranger's worker, and the outcome back.
const api = globalThis.browser ?? globalThis.chrome;
const { wish } = document.documentElement.dataset;
if (wish) {
  api.runtime.sendMessage(JSON.parse(wish)).then((outcome) => {
    document.documentElement.dataset.outcome = outcome;
  });
}
