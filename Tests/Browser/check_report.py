#!/usr/bin/env python3
"""check_report.py [--pictures DIR] PAGE.html: opens a report page in Chromium, without a window, as readers will: on a phone, at a desk, by night,
on paper. It holds the page against what is asked of it (see page.js), follows every reference to its note and back, and listens to the console and
to the network. At last it opens a copy of the page that is broken on purpose, in which every check must find something.

With --pictures each view is kept in DIR.
"""
import argparse
import base64
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

SCRIPT = Path(__file__).with_name("page.js").read_text()
DESK, PHONE, NARROW, PAPER = (1280, 900), (390, 844), (320, 640), (718, 1000)

# A view: size, colour scheme, medium, and what is asked of the page in it.
EVERYWHERE = ("fits", "contrast")
VIEWS = {
    "desk": (DESK, "light", "screen", ("language", "landmarks", "headings", "ids", "names", "standsAlone", "clear", *EVERYWHERE)),
    "dark": (DESK, "dark", "screen", ("clear", *EVERYWHERE)),
    "phone": (PHONE, "light", "screen", EVERYWHERE),
    "narrow": (NARROW, "dark", "screen", EVERYWHERE),
    "print": (PAPER, "light", "print", EVERYWHERE),
}

# What breaks each of the checks.
BREAKAGE = """
<h1>Another</h1><h6>Too deep</h6><p id="main">An id that is taken</p><a href="#nowhere"></a><article onclick="x()">No language</article><main></main>
<div style="width:3000px">Too wide</div><p style="color:#999;background:#aaa">Too faint</p><img src="http://127.0.0.1:9/pixel.png">
<div role="doc-footnote" style="position:relative;height:4em;margin-bottom:-3em">One</div><div role="doc-footnote" style="position:relative">Two</div>
<p><a role="doc-noteref" href="#lost">99</a></p><div role="doc-footnote" id="lost">A note without a way back</div>
<script>console.error("A script ran")</script>
"""


class Browser:
    """Chromium without a window, and what it said and asked for since the page was opened."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
        if chromium:
            options.binary_location = chromium
        for flag in ("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
            options.add_argument(flag)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=Service(driver) if driver else Service(), options=options)

    def view(self, page, size, scheme, medium):
        self.command("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=False)
        self.command("Emulation.setEmulatedMedia", media=medium, features=[
            {"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.driver.get("about:blank")
        self.driver.get(page.as_uri())
        self.driver.execute_script("document.documentElement.style.scrollBehavior = 'auto';" + SCRIPT)

    def ask(self, question, *arguments):
        return self.driver.execute_script(f"return window.check.{question}(...arguments)", *arguments)

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def console(self):
        return [f"{entry['level']}: {entry['message']}" for entry in self.driver.get_log("browser")]

    def requests(self, page):
        """What was asked for besides the page itself and data that stands in it."""
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                if url.partition("#")[0] != page.as_uri() and not url.startswith(("data:", "about:")):
                    yield f"{url} was asked for"

    def picture(self, path):
        size = self.command("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 16000), "scale": 1}
        shot = self.command("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
        path.write_bytes(base64.b64decode(shot["data"]))

    def paper(self):
        return base64.b64decode(self.command("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"])


def journeys(browser):
    """Faults on the way to each note and back."""
    references = browser.ask("references")
    if not references:
        yield "there is no reference to a note"
    for hash in references:
        browser.ask("follow", hash)
        faults = arrived(browser, hash)
        back = browser.ask("back", hash) if not faults else {"fault": faults[0]}
        if "fault" in back:
            yield back["fault"]
        else:
            yield from arrived(browser, back["hash"])


def arrived(browser, hash):
    """The browser may need a moment to follow; it is asked until it has arrived, for two seconds at most."""
    end = time.monotonic() + 2
    while (faults := browser.ask("arrived", hash)) and time.monotonic() < end:
        pass
    return faults


def audit(browser, page, pictures=None):
    """The name of each check, and its faults."""
    for view, (size, scheme, medium, questions) in VIEWS.items():
        browser.view(page, size, scheme, medium)
        for question in questions:
            yield f"{view}: {question}", browser.ask(question)
        if pictures:
            browser.picture(pictures / f"{view}.png")
        if medium == "print":
            paper = browser.paper()
            yield "print: pages come out", [] if paper.count(b"/Type /Page") else ["there is no page"]
            if pictures:
                (pictures / "print.pdf").write_bytes(paper)
        elif view in ("desk", "phone"):
            yield f"{view}: every reference leads to its note and back", list(journeys(browser))
            yield f"{view}: what a link led to can be read", browser.ask("contrast")
    yield "nothing is said on the console", browser.console()
    yield "nothing is asked of the network", list(browser.requests(page))


def broken(page, folder):
    """A copy in which every check has something to find; its policy, which would keep some of it from happening, is taken out."""
    text = page.read_text()
    for old, new in (("http-equiv", "data-policy"), ("<html lang", "<html data-lang"), ("</main>", BREAKAGE + "</main>"), ("<footer", "<div"), ("</footer", "</div")):
        text = text.replace(old, new)
    copy = Path(folder, "broken.html")
    copy.write_text(text)
    return copy


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", type=Path)
    parser.add_argument("--pictures", type=Path)
    options = parser.parse_args()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    passed = failed = 0
    browser = Browser()
    try:
        for name, faults in audit(browser, options.page.resolve(), options.pictures):
            passed, failed = passed + (not faults), failed + bool(faults)
            print(f"{'FAILED' if faults else 'passed'}  {name}")
            for fault in faults[:8]:
                print(f"        {fault[:300]}")
        with tempfile.TemporaryDirectory() as folder:
            copy = broken(options.page.resolve(), folder)
            blind = [name for name, faults in audit(browser, copy) if not faults and name != "print: pages come out"]
        passed, failed = passed + (not blind), failed + bool(blind)
        print(f"{'FAILED' if blind else 'passed'}  a broken page is found wanting by every check")
        for name in blind:
            print(f"        not by “{name}”")
    finally:
        browser.driver.quit()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
