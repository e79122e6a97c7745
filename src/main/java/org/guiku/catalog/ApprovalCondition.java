package org.guiku.catalog;

import java.util.List;
import org.guiku.access.Viewer;

/**
 * Whether a plan may go on to its approval, and from there to a further stage. Modules above
 * declare what they demand as beans; all are asked before a plan moves, and whenever somebody looks
 * at where it stands.
 */
public interface ApprovalCondition {

  /**
   * What lacks before the plan may go on; empty where nothing does.
   *
   * @param to {@link Stage#APPROVAL} or a later one
   * @param viewer who asks: what is hidden from them neither lacks nor is there
   */
  List<Lack> lacking(Plan plan, Stage to, Viewer viewer);
}
