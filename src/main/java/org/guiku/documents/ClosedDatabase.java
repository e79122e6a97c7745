package org.guiku.documents;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/**
 * Throws connections away whose database has closed under them. H2 closes it for good on the first
 * write that fails, a full disk being enough, and opens it again for the next new connection; yet
 * its old connections go on calling themselves valid, so that the pool would keep them.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

  @java.lang.Override
  public Override adjudicate(SQLException e) {
    return e.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }
}
