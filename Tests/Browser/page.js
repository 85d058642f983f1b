// What check_report.py asks of a page: each function gives a list of faults as sentences, empty where all is well.
window.check = (() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const shown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const named = element => `<${element.localName}${element.id ? ` id=${element.id}` : ""}${element.className ? ` class=${element.className}` : ""}>`
    + ` “${element.textContent.trim().slice(0, 40)}”`;
  const at = hash => document.getElementById(decodeURIComponent(hash.slice(1)));

  // Colours

  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const seen = new Map();
  /** Any CSS colour as [red, green, blue, alpha], the first three from 0 to 255. */
  const parts = colour => {
    if (!seen.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      seen.set(colour, [red, green, blue, alpha / 255]);
    }
    return seen.get(colour);
  };
  const over = (front, back) => [0, 1, 2].map(place => front[place] * front[3] + back[place] * (1 - front[3])).concat(1);
  const channel = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  /** WCAG 2.2, contrast ratio. */
  const ratio = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  /** All colours that can lie behind an element: backgrounds from the root inwards, each colour of a gradient on its own. */
  const behind = element => {
    const layers = [];
    for (let node = element; node; node = node.parentElement) {
      const style = getComputedStyle(node);
      const gradient = style.backgroundImage.match(/(?:rgba?|color|oklab|oklch)\([^()]*\)/g) ?? [];
      layers.unshift([style.backgroundColor], gradient.length ? ["transparent", ...gradient] : []);
    }
    const dark = matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("print").matches;
    return layers.filter(layer => layer.length).reduce(
      (backs, layer) => backs.flatMap(back => layer.map(colour => over(parts(colour), back))), [dark ? [18, 18, 18, 1] : [255, 255, 255, 1]]);
  };

  return {
    language: () => [
      ...(document.documentElement.lang ? [] : ["the page has no lang"]),
      ...(document.title.trim() ? [] : ["the page has no title"]),
      ...all("article:not([lang])").map(article => `${named(article)} has no lang`),
    ],

    landmarks: () => ["body > header, [role=banner]", "main, [role=main]", "article", "body > footer, [role=contentinfo]"]
      .filter(selector => !document.querySelector(selector)).map(selector => `there is no ${selector}`)
      .concat(all("main").length > 1 ? ["there are two main"] : []),

    headings: () => {
      const headings = all("h1,h2,h3,h4,h5,h6").filter(shown);
      const levels = headings.map(heading => Number(heading.localName[1]));
      return [
        ...(levels.filter(level => level === 1).length === 1 ? [] : [`there are ${levels.filter(level => level === 1).length} h1`]),
        ...headings.filter((heading, place) => levels[place] > (levels[place - 1] ?? 0) + 1).map(heading => `${named(heading)} skips a level`),
      ];
    },

    ids: () => {
      const ids = all("[id]").map(element => element.id);
      return [
        ...ids.filter((id, place) => ids.indexOf(id) < place).map(id => `the id ${id} comes twice`),
        ...all("a[href^='#']").filter(link => link.hash && !at(link.hash)).map(link => `${named(link)} leads nowhere: ${link.hash}`),
        ...all("[aria-labelledby],[aria-describedby],[headers]").flatMap(element => ["aria-labelledby", "aria-describedby", "headers"]
          .flatMap(name => (element.getAttribute(name) ?? "").split(" ").filter(id => id && !document.getElementById(id))
            .map(id => `${name} of ${named(element)} speaks of ${id}, which is not there`))),
      ];
    },

    names: () => all("a[href],button,summary,input,[role=img]").filter(shown)
      .filter(element => !(element.getAttribute("aria-label") ?? element.textContent).trim()).map(element => `${named(element)} has no name`)
      .concat(all("img:not([alt])").map(image => `${named(image)} has no alt`)),

    /** Nothing runs, and nothing is asked of another place. */
    standsAlone: () => all("script,iframe,object,embed,base").map(element => `there is a ${element.localName}`)
      .concat(all("*").flatMap(element => [...element.attributes].filter(({ name }) => name.startsWith("on")).map(({ name }) => `${named(element)} has ${name}`)))
      .concat(all("[src],link[href]").filter(element => !/^data:/.test(element.getAttribute("src") ?? element.getAttribute("href")))
        .map(element => `${named(element)} loads something`)),

    fits: () => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const wide = all("body *").filter(element => shown(element) && element.getBoundingClientRect().right > width + 1);
      return [`${document.documentElement.scrollWidth} wide in ${width}`, ...wide.slice(-3).map(element => `${named(element)} sticks out`)];
    },

    /** Notes beside the text stand clear of each other and of the text. */
    clear: () => {
      const boxes = all("[role=doc-footnote]").filter(shown).map(note => ({ note, box: note.getBoundingClientRect() }));
      const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      const texts = all("article p, article h1, article h2, article h3").filter(element => shown(element) && !element.closest("[role=doc-footnote]"))
        .map(note => ({ note, box: note.getBoundingClientRect() }));
      return boxes.flatMap(({ note, box }, place) => boxes.slice(place + 1).concat(texts)
        .filter(other => !note.contains(other.note) && !other.note.contains(note) && meet(box, other.box))
        .map(other => `${named(note)} overlaps ${named(other.note)}`));
    },

    /** WCAG 2.2, 1.4.3 (AA): 4.5 to 1, and 3 to 1 for large text. What is hidden from reading aloud may be ornament and counts too where it is text. */
    contrast: () => {
      const worst = new Map();
      for (const element of all("body, body *")) {
        const text = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
        if (!text.length || !shown(element) || element.closest(".skip")) continue;
        const style = getComputedStyle(element);
        const size = parseFloat(style.fontSize);
        const floor = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700 ? 3 : 4.5;
        for (const back of behind(element)) {
          const found = ratio(over(parts(style.color), back), back);
          if (found < floor) worst.set(`${style.color} on ${back.slice(0, 3).map(Math.round)}`, `${found.toFixed(2)} in ${named(element)}`);
        }
      }
      return [...worst].map(([colours, where]) => `${colours}: ${where}`);
    },

    references: () => all("a[role=doc-noteref]").filter(shown).map(link => link.hash),

    /** After a click on a link: its target is the `:target`, is shown and lies in the window. */
    arrived: hash => {
      const target = document.querySelector(":target");
      if (!target || target !== at(hash)) return [`${hash} was not reached`];
      const box = target.getBoundingClientRect();
      const isSeen = shown(target) && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return isSeen ? [] : [`${hash} was reached and can't be seen: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`];
    },

    /** Clicks on the link to a note; `true` where there is one. */
    follow: hash => (all("a[role=doc-noteref]").find(link => link.hash === hash && shown(link))?.click(), true),

    /** Clicks on a note's link back; gives the place where it leads to, which must stand before the reference in the same article. */
    back: hash => {
      const [link, reference] = [at(hash).querySelector("a[role=doc-backlink]"), all("a[role=doc-noteref]").find(link => link.hash === hash)];
      if (!link) return { fault: `${hash} has no link back` };
      const target = at(link.hash);
      const isBefore = target && (target.contains(reference) || target.compareDocumentPosition(reference) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (!isBefore || target.closest("article") !== reference.closest("article")) return { fault: `${hash} does not lead back to its words` };
      link.click();
      return { hash: link.hash };
    },
  };
})();
