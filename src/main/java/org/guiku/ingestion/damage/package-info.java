/** What is broken in a text as it came: lost characters, mixed scripts, words of someone else. */
@NullMarked
package org.guiku.ingestion.damage;

import org.jspecify.annotations.NullMarked;
