package org.guiku.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.guiku.access.UnsafeAccessException;
import org.junit.jupiter.api.Test;

class AccessModeTest {

  @Test
  void openAccessIsGivenToThisMachineAlone() throws Exception {
    for (String here : new String[] {"127.0.0.1", "127.0.0.9", "::1"}) {
      assertThat(new AccessMode("open", InetAddress.getByName(here)).isOpen()).isTrue();
    }
    for (String elsewhere : new String[] {"0.0.0.0", "192.168.0.7", "::"}) {
      assertThatThrownBy(() -> new AccessMode("open", InetAddress.getByName(elsewhere)))
          .isInstanceOf(UnsafeAccessException.class)
          .hasMessageContaining("loopback");
    }
  }

  @Test
  void accountsAreServedAnywhere() throws Exception {
    for (String address : new String[] {"127.0.0.1", "0.0.0.0", "192.168.0.7"}) {
      assertThat(new AccessMode("accounts", InetAddress.getByName(address)).isOpen()).isFalse();
    }
  }

  @Test
  void whoAsksForAnotherAccessIsGivenNeither() {
    assertThatThrownBy(() -> new AccessMode("Open", InetAddress.getLoopbackAddress()))
        .isInstanceOf(UnsafeAccessException.class)
        .hasMessageContaining("Open");
  }
}
