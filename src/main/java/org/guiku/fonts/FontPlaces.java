package org.guiku.fonts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The font files of folders, those first that are known to suit long Chinese texts. */
record FontPlaces(List<Path> folders) {

  /** Beginnings of names, in lower case, without spaces: serif before sans, regular weight. */
  private static final List<String> KNOWN =
      List.of(
          "notoserifcjk-regular",
          "notoserifcjksc-regular",
          "notoserifsc-regular",
          "sourcehanserifsc-regular",
          "sourcehanserifcn-regular",
          "sourcehanserif-regular",
          "simsun",
          "songti",
          "stsong",
          "fandolsong-regular",
          "notosanscjk-regular",
          "notosanscjksc-regular",
          "notosanssc-regular",
          "sourcehansanssc-regular",
          "sourcehansanscn-regular",
          "sourcehansans-regular",
          "msyh.",
          "pingfang",
          "wqy-microhei",
          "wqy-zenhei");

  FontPlaces {
    folders = List.copyOf(folders);
  }

  /** Where Linux, macOS and Windows keep fonts, of the machine and of who runs the program. */
  static FontPlaces usual() {
    Path home = Path.of(System.getProperty("user.home"));
    List<Path> folders = new ArrayList<>();
    folders.add(home.resolve(".local/share/fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(home.resolve("Library/Fonts"));
    folders.add(home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
    folders.addAll(
        Stream.of(
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                "/usr/share/texmf/fonts",
                "/System/Library/Fonts",
                "/Library/Fonts",
                "/System/Library/AssetsV2/com_apple_MobileAsset_Font7",
                System.getenv().getOrDefault("SystemRoot", "C:\\Windows") + "\\Fonts")
            .map(Path::of)
            .toList());
    return new FontPlaces(folders);
  }

  /** All of them and some more, each once. */
  List<Path> filesAnd(List<Path> more) {
    return Stream.concat(more.stream(), folders.stream().flatMap(FolderWalk::files))
        .filter(FontFile::isOne)
        .distinct()
        .sorted(Comparator.comparingInt(FontPlaces::rank).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  static int rank(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replace(" ", "");
    int known = 0;
    while (known < KNOWN.size() && !name.startsWith(KNOWN.get(known))) {
      known++;
    }
    return known;
  }
}
