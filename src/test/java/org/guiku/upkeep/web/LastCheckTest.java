package org.guiku.upkeep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guiku.access.Viewer;
import org.guiku.upkeep.ChecksInTests;
import org.junit.jupiter.api.Test;

/** Whether a repository is whole is told to administrators, and to nobody else. */
class LastCheckTest {

  private static final Viewer ANYBODY = new Viewer.Anonymous();
  private static final Viewer OPERATOR = new Viewer.Operator();

  private final ChecksInTests said = new ChecksInTests();
  private final MaintenanceController maintenance =
      new MaintenanceController(said.checks(), null, null);

  @Test
  void othersAreToldNothing() {
    said.were(2, ChecksInTests.NOW);
    assertThat(new CheckNotice(said.checks()).lastCheck(ANYBODY).trouble()).isNull();
  }

  @Test
  void administratorsAreToldWhatTheLastCheckFound() {
    said.were(2, ChecksInTests.NOW);
    assertThat(maintenance.latestCheck().total()).isEqualTo(2);
    assertThat(maintenance.latestCheck().clean()).isFalse();
    assertThat(new CheckNotice(said.checks()).lastCheck(OPERATOR).trouble())
        .satisfies(trouble -> assertThat(trouble.findings()).isEqualTo(2));
  }

  @Test
  void aCleanCheckIsNoNews() {
    assertThatThrownBy(() -> maintenance.latestCheck()).hasMessageContaining("NO_CHECK");
    assertThat(new CheckNotice(said.checks()).lastCheck(OPERATOR).trouble()).isNull();
    said.were(0, ChecksInTests.NOW);
    assertThat(maintenance.latestCheck().clean()).isTrue();
    assertThat(new CheckNotice(said.checks()).lastCheck(OPERATOR).trouble()).isNull();
  }
}
