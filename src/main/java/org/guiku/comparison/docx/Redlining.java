package org.guiku.comparison.docx;

/** What all stories of one comparison share. */
record Redlining(
    Side left, Side right, Keys keys, Revisions revisions, Borrowing borrowing, Notes notes) {}
