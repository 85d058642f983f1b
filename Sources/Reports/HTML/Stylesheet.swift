/// How the page looks: on paper and on glass, by day and by night.
enum Stylesheet {
    /// Rules that let a claim and its note light up together: one is pointed at or was led to, the other shows.
    static func pairs(_ numbers: [Int]) -> HTML {
        numbers.map { number in
            """
            article:has(.n\(number):is(:hover,:target)) .c\(number),article:has(.c\(number):is(:hover,:target)) .n\(number)\
            {background-color:var(--lit)}

            """
        }
        .joined()
    }

    static let html: HTML = """
        :root {
          --paper: #fdfcf8; --ink: #1c1a17; --quiet: #5d574e; --rule: #d8d2c5; --hair: #e9e4d9; --lit: #fff0b8;
          --supported: #1d6a43; --refuted: #a32018; --conflicting: #85540a; --insufficient: #41526b; --unrated: #6a645a;
          --tint-0: #ecebe6; --tint-1: #f8ecd0; --tint-2: #dfecf6; --tint-3: #e3f0da;
          --tint-4: #f8e2e2; --tint-5: #eae4f5; --tint-6: #d9efec;
          --text: "Iowan Old Style", Charter, "Bitstream Charter", "Charis SIL", "Source Serif 4", "Palatino Linotype", Palatino, Georgia,
            "Noto Serif", "Liberation Serif", serif;
          --code: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
          color-scheme: light dark;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #171614; --ink: #e9e4da; --quiet: #aaa294; --rule: #433f38; --hair: #2c2a26; --lit: #3a3212;
            --supported: #7fc79d; --refuted: #f2948c; --conflicting: #e2b35f; --insufficient: #a9b8cf; --unrated: #aaa294;
            --tint-0: #2e2c29; --tint-1: #403519; --tint-2: #1c3345; --tint-3: #24391c;
            --tint-4: #462a2a; --tint-5: #352c49; --tint-6: #173a36;
          }
        }
        * { box-sizing: border-box; }
        html {
          font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; scroll-padding-top: 18vh;
        }
        body {
          margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 66rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.58 var(--text); font-kerning: normal; font-variant-ligatures: common-ligatures; font-variant-numeric: oldstyle-nums;
          hanging-punctuation: first allow-end last; text-rendering: optimizeLegibility; overflow-wrap: break-word;
        }
        p, ul, ol, dl, dd, blockquote, h1, h2, h3, table { margin: 0; padding: 0; }
        a { color: inherit; text-decoration-color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: .2em; }
        a:hover { text-decoration-color: currentColor; }
        a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--insufficient); outline-offset: 2px; }
        code { font: .84em/1.4 var(--code); color: var(--quiet); white-space: nowrap; }
        cite { font-style: italic; }
        .hash, .command, .folio { overflow-wrap: anywhere; white-space: normal; }
        .label, .kicker, .rating, .purpose, .folio, .dateline, .checks th, dt, .endnotes {
          font-variant-caps: all-small-caps; letter-spacing: .055em; font-variant-numeric: lining-nums;
        }
        .unseen, .endnotes { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .endnotes { display: none; }
        .skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--ink); color: var(--paper); z-index: 1; }
        .skip:focus { left: 0; }

        .nameplate {
          display: grid; grid-template-columns: 1fr auto 1fr; align-items: baseline; gap: 1rem; padding: 1.4rem 0 .55rem;
          border-bottom: 1px solid var(--ink); box-shadow: 0 3px 0 var(--paper), 0 4px 0 var(--ink); color: var(--quiet);
        }
        .nameplate .name { font-size: 1.45rem; line-height: 1; font-weight: 700; letter-spacing: -.01em; color: var(--ink); }
        .nameplate .purpose { text-align: center; }
        .nameplate .folio { text-align: right; }
        .nameplate bdi { font-variant-caps: normal; letter-spacing: 0; font-size: .88em; }

        article { margin-top: 3.2rem; }
        article + article { margin-top: 4.5rem; padding-top: 3rem; border-top: 1px solid var(--ink); }
        .head { max-width: 48rem; margin-top: 3.2rem; }
        article > .head { margin-top: 0; }
        .kicker { color: var(--quiet); margin-bottom: .3rem; }
        .headline {
          font-size: clamp(1.9rem, 1.2rem + 3.2vw, 3.1rem); line-height: 1.1; font-weight: 700; letter-spacing: -.015em;
          text-wrap: balance;
        }
        .headline.incipit { font-weight: 400; font-style: italic; }
        .headline .reference { font-size: .36em; font-weight: 400; letter-spacing: 0; }
        .byline { margin-top: .9rem; color: var(--quiet); }
        .byline .by { color: var(--ink); }
        .byline .dot { padding: 0 .2em; }
        .address { overflow-wrap: anywhere; }
        .remark { color: var(--quiet); font-style: italic; }
        .head .remark { margin-top: .5rem; font-size: .9rem; }
        .head .remark code { font-style: normal; }

        .standing {
          margin: 1.8rem 0 2.6rem; padding: 1rem 0 1.1rem; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule);
          font-size: .9rem;
        }
        .standing .summary { margin-bottom: .7rem; }
        .bar { display: flex; gap: 2px; height: .6rem; margin-bottom: .6rem; }
        .bar span { flex-basis: .4rem; background: var(--mark); }
        .bar .refuted { background: repeating-linear-gradient(135deg, var(--mark) 0 3px, transparent 3px 4.5px), var(--paper); }
        .bar .conflicting { background: repeating-linear-gradient(90deg, var(--mark) 0 3px, transparent 3px 6px); }
        .bar .insufficient { background: repeating-linear-gradient(0deg, var(--mark) 0 1.5px, transparent 1.5px 4px); }
        .bar .unrated { background: none; border: 1px solid var(--mark); }
        .tally, .speakers ul { display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; list-style: none; }
        .tally b { font-variant-numeric: tabular-nums lining-nums; }
        .tally .claim { color: var(--ink); }
        .speakers { display: flex; flex-wrap: wrap; gap: .15rem 1rem; margin-top: .75rem; }
        .speakers .label, .contents .label { color: var(--quiet); }
        .speakers li:target { background: var(--lit); }
        .notices { margin-top: .8rem; padding-left: .9rem; border-left: 3px double var(--refuted); list-style: none; }

        .supported { --mark: var(--supported); } .refuted { --mark: var(--refuted); } .conflicting { --mark: var(--conflicting); }
        .insufficient { --mark: var(--insufficient); } .unrated { --mark: var(--unrated); }
        .supports { --mark: var(--supported); } .refutes { --mark: var(--refuted); }
        .agrees { --mark: var(--supported); } .differs { --mark: var(--refuted); }
        .narrower, .broader, .incomparable { --mark: var(--insufficient); }
        .sign { color: var(--mark); font-weight: 700; font-style: normal; }

        .text { max-width: 33rem; margin: 0 0 1.05rem; font-size: 1.09rem; text-wrap: pretty; hyphens: manual; }
        .text.heading { font-size: 1.25rem; line-height: 1.3; margin-top: 1.1rem; text-wrap: balance; }
        .text.standfirst { font-size: 1.2rem; line-height: 1.45; color: var(--quiet); }
        .text.byline, .text.caption { font-size: .95rem; color: var(--quiet); }
        .text.quotation { padding-left: 1.4rem; border-left: 1px solid var(--rule); }
        .text.listItem { padding-left: 1.2rem; text-indent: -1.2rem; }
        .text.listItem::before { content: "•"; display: inline-block; width: 1.2rem; text-indent: .2rem; color: var(--quiet); }
        .text.tableRow { font-variant-numeric: tabular-nums lining-nums; }
        .text.code { font: .86rem/1.5 var(--code); white-space: pre-wrap; }
        .dateline, .cue { color: var(--quiet); }

        .quote {
          --shade: var(--tint); background: linear-gradient(var(--shade), var(--shade)) 0 52% / 100% 1.3em no-repeat;
          padding: 0 .12em; border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone;
        }
        .quote.indirect { --shade: color-mix(in srgb, var(--tint) 55%, var(--paper)); }
        .tint-0 { --tint: var(--tint-0); } .tint-1 { --tint: var(--tint-1); } .tint-2 { --tint: var(--tint-2); }
        .tint-3 { --tint: var(--tint-3); }
        .tint-4 { --tint: var(--tint-4); } .tint-5 { --tint: var(--tint-5); } .tint-6 { --tint: var(--tint-6); }
        .key {
          display: inline-block; padding: 0 .32em; border: 1px solid var(--rule); border-radius: 2px; background: var(--tint);
          color: var(--ink);
          font-size: .6rem; line-height: 1.35; font-weight: 700; letter-spacing: .04em; text-decoration: none;
          text-indent: 0; vertical-align: .22em;
          font-variant-numeric: lining-nums;
        }
        .quote > .key { margin-right: .3em; user-select: none; -webkit-user-select: none; }
        a.key:hover { border-color: var(--ink); }

        .claim {
          text-decoration-line: underline; text-decoration-color: var(--mark); text-decoration-thickness: 1.5px;
          text-underline-offset: .2em;
          text-decoration-skip-ink: none; border-radius: 2px;
        }
        .claim.refuted { text-decoration-style: wavy; text-decoration-thickness: 1.2px; }
        .claim.conflicting { text-decoration-style: double; }
        .claim.insufficient { text-decoration-style: dashed; }
        .claim.unrated { text-decoration-style: dotted; }
        .claim.level-1 { text-underline-offset: .38em; }
        .claim.level-2 { text-underline-offset: .56em; }
        .claim:target, .quote:target { background: var(--lit); box-shadow: 0 0 0 .15em var(--lit); }
        .reference {
          font-size: .64em; line-height: 0; vertical-align: .52em; user-select: none; -webkit-user-select: none;
          font-variant-numeric: lining-nums tabular-nums;
        }
        .reference a { padding: .6em .1em; color: var(--quiet); text-decoration: none; font-weight: 700; }
        .reference a:hover { color: var(--ink); text-decoration: underline; }
        .reference + .reference::before { content: ","; }

        .notes { margin: 0 0 1.6rem; font-size: .82rem; line-height: 1.45; hyphens: auto; }
        .note { padding: .1rem .5rem .1rem .8rem; border-left: 2px solid var(--mark, var(--rule)); border-radius: 1px; }
        .note + .note { margin-top: .95rem; }
        .note.refuted { border-left-style: double; border-left-width: 4px; }
        .note.conflicting { border-left-style: double; border-left-width: 4px; }
        .note.insufficient { border-left-style: dashed; }
        .note.unrated { border-left-style: dotted; }
        .note:target { background: var(--lit); outline: .3rem solid var(--lit); }
        .note .number {
          font-weight: 700; font-variant-numeric: lining-nums tabular-nums; text-decoration: none; margin-right: .15em;
          padding: .1em .1em;
        }
        .note .number:hover { text-decoration: underline; }
        .rating { color: var(--mark); font-size: 1.08em; font-weight: 700; }
        .desk-label { font-style: italic; }
        .gist { margin-right: .25em; }
        .gist::after { content: "."; }
        .aside, .silent { color: var(--quiet); font-style: italic; }
        .note.unrated .statement { color: var(--quiet); }
        .note.unrated .gist { color: var(--ink); }
        .note.unrated .standing-line, .note.unrated .statement { display: inline; }
        .note.unrated .standing-line { margin-right: .45em; }
        .comparison, .wording, .verdicts { margin-top: .55rem; padding-top: .5rem; border-top: 1px solid var(--hair); }
        .stance b { font-weight: 700; }
        blockquote { margin: .25rem 0 .3rem; padding-left: .7rem; border-left: 1px solid var(--rule); }
        .slot {
          font-weight: 700; text-decoration: underline; text-decoration-color: var(--mark); text-decoration-thickness: 1.5px;
          text-underline-offset: .18em;
        }
        .slot.differs { text-decoration-style: wavy; text-decoration-thickness: 1px; }
        .slot.narrower, .slot.broader, .slot.incomparable { font-weight: 400; text-decoration-style: dotted; }
        .checks { width: 100%; border-collapse: collapse; margin: .35rem 0 .3rem; font-variant-numeric: lining-nums; }
        .checks th { text-align: left; font-weight: 400; color: var(--quiet); line-height: 1.2; padding-right: .6rem; }
        .checks td {
          vertical-align: baseline; text-align: start; padding: .18rem .6rem .02rem 0; border-top: 1px solid var(--hair); width: 38%;
          hyphens: auto;
        }
        .checks .relation { width: auto; white-space: nowrap; color: var(--mark); font-weight: 700; padding-right: 0; }
        .checks .because td {
          border-top: 0; padding-top: 0; padding-bottom: .2rem; color: var(--quiet); font-style: italic; line-height: 1.35;
        }
        .source-line { display: inline-block; color: var(--quiet); }
        .file { overflow-wrap: anywhere; }
        del { color: var(--refuted); text-decoration-thickness: 1px; }
        ins { color: var(--supported); text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: .18em; }
        details { margin-top: .3rem; }
        summary { cursor: pointer; color: var(--quiet); }
        details .verdict { margin: .3rem 0 0 .9rem; color: var(--quiet); }

        main > .head + .bar { margin-top: 1.4rem; }
        .contents { margin-top: 1.4rem; }
        .contents .remark { display: block; }
        .contents ol { padding-left: 1.4rem; }
        .sources, .colophon { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--ink); font-size: .88rem; }
        .sources h2, .colophon h2 { font-size: 1.25rem; line-height: 1.3; margin-bottom: .9rem; }
        .colophon h3 { font-size: 1rem; margin: 1.4rem 0 .5rem; }
        .sources ol, ol.sources { padding-left: 1.5rem; }
        ol.sources { margin: 0; padding-top: 0; border: 0; font-size: inherit; }
        .sources li { margin-bottom: 1rem; padding-left: .3rem; }
        .sources li:target { background: var(--lit); outline: .3rem solid var(--lit); }
        .sources .title { font-size: 1.08em; }
        .colophon .prose { max-width: 40rem; }
        .colophon .prose p + p { margin-top: .6rem; }
        .command { display: block; margin-top: .4rem; color: var(--ink); }
        .colophon dl { margin-top: 1.1rem; }
        .colophon dl div {
          display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: .25rem 0; border-top: 1px solid var(--hair);
        }
        .colophon dt { color: var(--quiet); }
        .scroll { overflow-x: auto; }
        .log { margin-top: 1.4rem; }
        .log table { border-collapse: collapse; margin-top: .5rem; font-variant-numeric: tabular-nums lining-nums; }
        .log th { text-align: left; font-weight: 400; color: var(--quiet); }
        .log th, .log td { padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid var(--hair); vertical-align: baseline; }

        @media screen and (min-width: 58rem) {
          .group {
            display: grid; grid-template-columns: minmax(0, 33rem) minmax(0, 1fr); grid-template-rows: repeat(var(--rows), auto) 1fr;
            column-gap: 3.2rem;
          }
          .group > .cell { grid-column: 1; }
          .group.stays > .cell { grid-row: 1 / -1; }
          .group > .notes { grid-column: 2; grid-row: 1 / -1; margin-top: .25em; }
        }
        @media (max-width: 40rem) {
          .nameplate { grid-template-columns: 1fr auto; }
          .nameplate .purpose { grid-row: 2; grid-column: 1 / -1; text-align: left; }
          .notes { margin-left: .6rem; font-size: .88rem; }
          article { margin-top: 2rem; }
          .colophon dl div { grid-template-columns: 1fr; }
        }
        @media screen and (min-width: 92rem) {
          body { max-width: 88rem; }
          .notes { columns: 2; column-gap: 2.4rem; }
          .note { break-inside: avoid; }
          .note + .note { margin-top: 0; }
          .note { margin-bottom: .95rem; }
        }
        @media screen and (min-width: 58rem) and (min-height: 34rem) {
          .stays > .cell > .text { position: sticky; top: 1.5rem; }
        }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        @media (forced-colors: active) { .bar span { forced-color-adjust: none; } }
        @media print {
          @page { size: A4; margin: 20mm 22mm 22mm; @bottom-center { content: counter(page); font: 9pt Georgia, serif; } }
          :root { --paper: #fff; --ink: #000; --quiet: #444; --lit: transparent; color-scheme: light; }
          html { font-size: 10.5pt; }
          body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .skip { display: none; }
          article { margin-top: 1.6rem; }
          .columns { display: flex; flex-direction: column; }
          .group { display: contents; }
          .text { max-width: none; orphans: 3; widows: 3; }
          .columns > .endnotes {
            display: block; order: 1; position: static; width: auto; height: auto; clip-path: none;
            margin: 1.2rem 0 .8rem; padding-top: .5rem;
            border-top: 1px solid #000; font-size: 1.15rem; break-after: avoid;
          }
          .notes { order: 2; margin-bottom: .9rem; font-size: .88rem; }
          .note .standing-line, .gist, .stance, h2, h3 { break-after: avoid; }
          .checks, .verdict, blockquote, .log tr { break-inside: avoid; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
          summary { list-style: none; }
        }

        """
}
