"use strict";
// Keeps what is answered, and saves it as a small file. Nothing is sent anywhere.
(() => {
  const root = document.documentElement;
  const locale = root.dataset.locale;
  const key = "uketsuke-review-" + locale;
  const at = (id) => document.getElementById(id);
  const texts = [...document.querySelectorAll(".text")];
  texts.forEach((text, number) => {
    const controls = at("controls").content.cloneNode(true);
    for (const choice of controls.querySelectorAll("input")) choice.name = "v" + number;
    const better = controls.querySelector("textarea");
    better.id = "b" + number;
    better.lang = locale;
    controls.querySelector(".better label").htmlFor = better.id;
    const incomplete = controls.querySelector(".incomplete");
    incomplete.id = "i" + number;
    better.setAttribute("aria-describedby", incomplete.id);
    text.append(controls);
  });
  let state = { name: "", role: "", ui: "", answers: {} };
  let kept = true;
  let unsaved = false;

  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      kept = false;
      return null;
    }
  };
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(state));
    } catch {
      kept = false;
    }
    at("not-kept").hidden = kept;
  };

  const words = (ui) => {
    const chosen = document.querySelector(`[name="ui"][value="${ui}"]`);
    if (chosen) {
      chosen.checked = true;
      root.lang = ui;
    }
  };
  const said = (text) => [...text.querySelectorAll(".said")].map((of) => of.textContent).join("\n");
  const field = (text) => text.querySelector("textarea");

  // What stands in the state, on the page. An answer to another version of a text is none.
  const show = () => {
    at("name").value = state.name;
    at("role").value = state.role;
    let count = 0;
    for (const text of texts) {
      const { id, version } = text.dataset;
      const answer = state.answers[id]?.version === version ? state.answers[id] : null;
      for (const choice of text.querySelectorAll('[type="radio"]')) {
        choice.checked = choice.value === answer?.verdict;
      }
      text.querySelector(".better").hidden = !answer || answer.verdict === "right";
      if (document.activeElement !== field(text)) field(text).value = answer?.text ?? "";
      const same = answer?.verdict === "change" && answer.text.trim() === said(text).trim();
      field(text).setAttribute("aria-invalid", String(same));
      text.querySelector(".incomplete").hidden = !same;
      count += answer ? 1 : 0;
    }
    at("count").textContent = count;
  };
  const changed = () => {
    unsaved = true;
    keep();
    show();
  };

  for (const text of texts) {
    const { id, version } = text.dataset;
    text.addEventListener("change", (event) => {
      if (event.target.type !== "radio") return;
      const before = state.answers[id]?.version === version ? state.answers[id].text : "";
      const verdict = event.target.value;
      const start = verdict === "change" ? said(text) : "";
      state.answers[id] = { version, verdict, text: before || start };
      changed();
    });
    field(text).addEventListener("input", () => {
      if (state.answers[id]) state.answers[id].text = field(text).value;
      changed();
    });
  }
  at("name").addEventListener("input", () => { state.name = at("name").value; changed(); });
  at("role").addEventListener("change", () => { state.role = at("role").value; changed(); });
  for (const choice of document.querySelectorAll('[name="ui"]')) {
    choice.addEventListener("change", () => { state.ui = choice.value; words(choice.value); keep(); });
  }

  const file = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const answers = texts.flatMap((text) => {
      const { id, version } = text.dataset;
      const answer = state.answers[id];
      if (answer?.version !== version) return [];
      const better = answer.verdict === "right" ? {} : { text: answer.text };
      return [{ id, version, verdict: answer.verdict, ...better }];
    });
    return { "uketsuke-review": 1, locale, date, name: state.name, role: state.role, answers };
  };
  at("save").addEventListener("click", () => {
    const content = file();
    const json = JSON.stringify(content, null, 1);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    link.download = `review-${locale}-${content.date}.json`;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    at("file").textContent = link.download;
    at("copy").value = json;
    at("after").hidden = false;
    at("saved").focus();
  });
  at("open").addEventListener("change", async () => {
    try {
      const saved = JSON.parse(await at("open").files[0].text());
      if (saved["uketsuke-review"] !== 1 || saved.locale !== locale) throw new Error();
      at("wrong-file").hidden = true;
      state.name = saved.name || state.name;
      state.role = saved.role || state.role;
      for (const { id, version, verdict, text } of saved.answers) {
        state.answers[id] = { version, verdict, text: text ?? "" };
      }
      changed();
    } catch {
      at("wrong-file").hidden = false;
    }
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved && !kept) event.preventDefault();
  });

  const before = read();
  if (before && before.answers) state = { ...state, ...before };
  words(state.ui || (navigator.language.startsWith("ja") ? "ja" : "en"));
  root.classList.add("scripted");
  keep();
  show();
})();
