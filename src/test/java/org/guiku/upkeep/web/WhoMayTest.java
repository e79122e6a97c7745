package org.guiku.upkeep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.upkeep.ChecksInTests;
import org.junit.jupiter.api.Test;

/** Whether a repository is whole is told to administrators, and to nobody else. */
class WhoMayTest {

  private static final Viewer ANYBODY = new Viewer.Anonymous();
  private static final Viewer OPERATOR = new Viewer.Operator();

  private final ChecksInTests said = new ChecksInTests();
  private final MaintenanceController maintenance =
      new MaintenanceController(said.checks(), null, null);

  @Test
  void othersNeitherCheckNorRebuildNorReadWhatWasFound() {
    said.were(2, ChecksInTests.NOW);
    isRefused(() -> maintenance.check(ANYBODY));
    isRefused(() -> maintenance.reindex(ANYBODY));
    isRefused(() -> maintenance.latestCheck(ANYBODY));
    assertThat(new CheckNotice(said.checks()).lastCheck(ANYBODY).trouble()).isNull();
  }

  @Test
  void administratorsAreToldWhatTheLastCheckFound() {
    said.were(2, ChecksInTests.NOW);
    assertThat(maintenance.latestCheck(OPERATOR).total()).isEqualTo(2);
    assertThat(maintenance.latestCheck(OPERATOR).clean()).isFalse();
    assertThat(new CheckNotice(said.checks()).lastCheck(OPERATOR).trouble())
        .satisfies(trouble -> assertThat(trouble.findings()).isEqualTo(2));
  }

  @Test
  void aCleanCheckIsNoNews() {
    assertThatThrownBy(() -> maintenance.latestCheck(OPERATOR)).hasMessageContaining("NO_CHECK");
    assertThat(new CheckNotice(said.checks()).lastCheck(OPERATOR).trouble()).isNull();
    said.were(0, ChecksInTests.NOW);
    assertThat(maintenance.latestCheck(OPERATOR).clean()).isTrue();
    assertThat(new CheckNotice(said.checks()).lastCheck(OPERATOR).trouble()).isNull();
  }

  private static void isRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("ADMIN_WANTED"));
  }
}
