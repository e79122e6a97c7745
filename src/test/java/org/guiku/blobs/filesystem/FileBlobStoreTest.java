package org.guiku.blobs.filesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.guiku.blobs.StoredBlob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FileBlobStoreTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir Path root;
  private FileBlobStore store;

  @BeforeEach
  void open() throws IOException {
    store = storeWithReserve(DataSize.ofBytes(0));
  }

  @Test
  void theSameBytesAreStoredOnce() throws IOException {
    StoredBlob first = store.adopt(incoming("规划"));
    StoredBlob second = store.adopt(incoming("规划"));
    assertThat(second).isEqualTo(first);
    assertThat(listed()).containsExactly(first.ref());
    assertThat(store.incoming()).isEmptyDirectory();
  }

  @Test
  void bringingTheSameBytesAgainMendsADamagedOriginal() throws IOException {
    StoredBlob blob = store.adopt(incoming("规划文本"));
    Files.writeString(place(blob.ref()), "坏了");
    assertThat(store.isIntact(blob.ref())).isFalse();
    store.adopt(incoming("规划文本"));
    assertThat(store.isIntact(blob.ref())).isTrue();
  }

  @Test
  void whatOtherProgramsLeaveBesideOriginalsIsNotListed() throws IOException {
    StoredBlob blob = store.adopt(incoming("规划"));
    Files.writeString(root.resolve(".DS_Store"), "x");
    Files.writeString(place(blob.ref()).resolveSibling("Thumbs.db"), "x");
    assertThat(listed()).containsExactly(blob.ref());
  }

  @Test
  void theLastOfTheDiskIsLeftToTheDatabaseAndTheIndex() throws IOException {
    BlobStore full = storeWithReserve(DataSize.ofTerabytes(1_000));
    Path file = incoming("规划");
    assertThatThrownBy(() -> full.adopt(file)).hasMessageContaining("No space left on device");
    assertThat(file).exists();
    assertThat(listed()).isEmpty();
  }

  @Test
  void leftBytesAreRemovedUnlessSomebodyBroughtThemAgain() throws IOException {
    StoredBlob blob = store.adopt(incoming("规划"));
    store.deleteUnowned(blob.ref(), NOW);
    assertThat(store.exists(blob.ref())).isTrue();
    store.deleteUnowned(blob.ref(), NOW.plusSeconds(1));
    assertThat(store.exists(blob.ref())).isFalse();
    assertThatThrownBy(() -> store.open(blob.ref())).isInstanceOf(MissingBlobException.class);
  }

  @Test
  void nothingIsRemovedWhileACopyIsMadeOfAll() throws IOException {
    StoredBlob blob = store.adopt(incoming("规划"));
    BlobStore.Keeping first = store.keepAll();
    BlobStore.Keeping second = store.keepAll();
    first.close();
    first.close();
    store.deleteUnowned(blob.ref(), NOW.plusSeconds(1));
    assertThat(store.exists(blob.ref())).isTrue();
    second.close();
    store.deleteUnowned(blob.ref(), NOW.plusSeconds(1));
    assertThat(store.exists(blob.ref())).isFalse();
  }

  @Test
  void whatACutUploadLeftIsGoneAfterTheNextStart() throws IOException {
    incoming("half of a fi");
    Files.createDirectories(store.incoming().resolve("unpacked1"));
    open();
    assertThat(store.incoming()).isEmptyDirectory();
  }

  private FileBlobStore storeWithReserve(DataSize reserve) throws IOException {
    return new FileBlobStore(root, reserve, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private Path incoming(String text) throws IOException {
    Path file = Files.createTempFile(store.incoming(), "upload", "");
    return Files.writeString(file, text);
  }

  private List<BlobRef> listed() throws IOException {
    List<BlobRef> refs = new ArrayList<>();
    store.list(blob -> refs.add(blob.ref()));
    return refs;
  }

  private Path place(BlobRef ref) {
    return root.resolve(ref.sha256().substring(0, 2)).resolve(ref.sha256());
  }
}
