package org.guiku.access.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.guiku.access.UnsafeAccessException;
import org.junit.jupiter.api.Test;

class OpenAccessTest {

  @Test
  void openAccessIsGivenToThisMachineAlone() throws Exception {
    for (String here : new String[] {"127.0.0.1", "127.0.0.9", "::1"}) {
      assertThatCode(() -> new OpenAccess("open", InetAddress.getByName(here)))
          .doesNotThrowAnyException();
    }
    for (String elsewhere : new String[] {"0.0.0.0", "192.168.0.7", "::"}) {
      assertThatThrownBy(() -> new OpenAccess("open", InetAddress.getByName(elsewhere)))
          .isInstanceOf(UnsafeAccessException.class)
          .hasMessageContaining("loopback");
    }
  }

  @Test
  void whoAsksForAnotherAccessIsNotGivenThisOne() {
    assertThatThrownBy(() -> new OpenAccess("accounts", InetAddress.getLoopbackAddress()))
        .isInstanceOf(UnsafeAccessException.class)
        .hasMessageContaining("accounts");
  }
}
