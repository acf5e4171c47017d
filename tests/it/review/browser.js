// Reads texts over as a person would, in headless Chromium: `browser.js STEP PAGE FOLDER`.
// Prints what was seen as JSON; pictures and what was saved go into FOLDER.
const fs = require("fs");
const path = require("path");
const puppeteer = require("puppeteer-core");

const [step, page, folder] = process.argv.slice(2);
const SIZES = [[390, 844], [1280, 720]];

const answer = async (tab, id, verdict) => {
  await tab.click(`.text[data-id="${id}"] input[value="${verdict}"]`);
};
const state = (tab) => tab.evaluate(() => ({
  count: document.getElementById("count").textContent,
  name: document.getElementById("name").value,
  role: document.getElementById("role").value,
  better: document.querySelector('.text[data-id="button-back"] textarea')?.value ?? null,
  checked: [...document.querySelectorAll(".text :checked")].map((of) => of.closest(".text").dataset.id + "=" + of.value),
  kept: document.getElementById("not-kept").hidden,
}));
const wait = async (is) => {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = is();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("waited in vain");
};
const saved = async (tab, to) => {
  const session = await tab.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: to });
  await tab.click("#save");
  const name = await wait(() => fs.readdirSync(to).find((of) => of.endsWith(".json")));
  const copied = await tab.$eval("#copy", (of) => of.value);
  await wait(() => fs.readFileSync(path.join(to, name), "utf8") === copied);
  return path.join(to, name);
};
const violations = async (tab) => {
  await tab.evaluate(fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await tab.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.map((of) => `${of.id}: ${of.nodes[0].html.slice(0, 200)}`);
};

const steps = {
  // Fills in by mouse and keyboard, reloads, saves.
  async answer(tab) {
    await tab.type("#name", "Lan");
    await tab.select("#role", "nurse");
    await answer(tab, "button-back", "change");
    const first = await tab.$eval('.text[data-id="button-back"] textarea', (of) => of.value);
    await tab.click('.text[data-id="button-back"] textarea', { count: 3 });
    await tab.keyboard.type("Quay về");
    await answer(tab, "cause-other", "right");
    await tab.focus('.text[data-id="button-next"] input[value="right"]');
    await tab.keyboard.press("ArrowRight");
    await tab.keyboard.press("ArrowRight");
    const before = await state(tab);
    await tab.reload();
    return { first, before, after: await state(tab), file: await saved(tab, folder) };
  },
  // Where nothing is kept, a saved file brings everything back.
  async forgetful(tab) {
    await tab.evaluateOnNewDocument(() => {
      Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
    });
    await tab.goto("file://" + page);
    const before = await state(tab);
    const file = fs.readdirSync(folder).find((of) => of.endsWith(".json"));
    const input = await tab.$("#open");
    await input.uploadFile(path.join(folder, file));
    await tab.waitForFunction(() => document.getElementById("count").textContent !== "0");
    return { before, after: await state(tab) };
  },
  // At both sizes, in both languages: pictures, what axe finds, whether anything is wider than the window.
  async look(tab) {
    const seen = [];
    for (const [width, height] of SIZES) {
      await tab.setViewport({ width, height });
      for (const ui of ["ja", "en"]) {
        await tab.click(`[name="ui"][value="${ui}"]`);
        await answer(tab, "button-back", "change");
        await tab.evaluate(() => window.scrollTo(0, 0));
        await tab.screenshot({ path: path.join(folder, `${ui}-${width}-top.png`) });
        await tab.evaluate(() => document.querySelector('.text[data-id="button-back"]').scrollIntoView());
        await tab.screenshot({ path: path.join(folder, `${ui}-${width}-text.png`) });
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        const hidden = await tab.evaluate(() => [...document.querySelectorAll(".ui")].filter((of) => of.offsetParent).map((of) => of.lang));
        seen.push({ width, ui, wide, langs: [...new Set(hidden)], violations: await violations(tab) });
      }
    }
    return { seen };
  },
  // Without scripts.
  async plain(tab) {
    await tab.setJavaScriptEnabled(false);
    await tab.reload();
    await tab.screenshot({ path: path.join(folder, "plain.png") });
    const texts = (await tab.$$(".text .said")).length;
    const warning = await (await tab.$(".no-script")).isVisible();
    const save = await (await tab.$("#save")).isVisible();
    const choices = (await tab.$$(".text input")).length;
    return { texts, warning, save, choices };
  },
};

(async () => {
  const profile = fs.mkdtempSync(path.join(folder, "profile-"));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    userDataDir: profile,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--lang=en"],
  });
  try {
    const tab = await browser.newPage();
    const asked = [];
    const errors = [];
    tab.on("request", (of) => { if (!/^(file|data|blob):/.test(of.url())) asked.push(of.url()); });
    tab.on("pageerror", (of) => errors.push(String(of)));
    tab.on("console", (of) => { if (of.type() === "error") errors.push(of.text()); });
    await tab.goto("file://" + page);
    const seen = await steps[step](tab);
    console.log(JSON.stringify({ ...seen, asked, errors }));
  } finally {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
})();
