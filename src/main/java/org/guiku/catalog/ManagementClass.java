package org.guiku.catalog;

/** How closely a plan is managed. */
public enum ManagementClass {
  /** 重点. */
  KEY,
  /** 一般. */
  GENERAL,
  /** 备案. */
  RECORD
}
