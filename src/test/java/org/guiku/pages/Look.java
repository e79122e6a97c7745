package org.guiku.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;

/** In which language and on how wide a screen someone looks at the pages. */
enum Look {
  CHINESE_WIDE("zh-CN", 1280, 900),
  CHINESE_NARROW("zh-CN", 375, 812),
  ENGLISH_WIDE("en-GB", 1280, 900),
  ENGLISH_NARROW("en-GB", 375, 812);

  private final String locale;
  private final int width;
  private final int height;

  Look(String locale, int width, int height) {
    this.locale = locale;
    this.width = width;
    this.height = height;
  }

  boolean isChinese() {
    return locale.startsWith("zh");
  }

  /** A browser that has never been here. */
  BrowserContext fresh(String home) {
    return Chromium.started().newContext(options(home));
  }

  BrowserContext withoutScripts(String home) {
    return Chromium.started().newContext(options(home).setJavaScriptEnabled(false));
  }

  private Browser.NewContextOptions options(String home) {
    return new Browser.NewContextOptions()
        .setBaseURL(home)
        .setLocale(locale)
        .setViewportSize(width, height);
  }
}
