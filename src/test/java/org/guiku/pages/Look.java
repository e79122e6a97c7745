package org.guiku.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;

/**
 * In which language and on how wide a screen someone looks at the pages; in English by night, so
 * that both sets of colours are seen.
 */
enum Look {
  CHINESE_WIDE("zh-CN", ColorScheme.LIGHT, 1280, 900),
  CHINESE_NARROW("zh-CN", ColorScheme.LIGHT, 375, 812),
  ENGLISH_WIDE("en-GB", ColorScheme.DARK, 1280, 900),
  ENGLISH_NARROW("en-GB", ColorScheme.DARK, 375, 812);

  private final String locale;
  private final ColorScheme colours;
  private final int width;
  private final int height;

  Look(String locale, ColorScheme colours, int width, int height) {
    this.locale = locale;
    this.colours = colours;
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
        .setColorScheme(colours)
        .setViewportSize(width, height);
  }
}
