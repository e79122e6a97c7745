/** What all pages and answers share: errors, languages, request parameters. */
@NullMarked
package org.guiku.shell.web;

import org.jspecify.annotations.NullMarked;
