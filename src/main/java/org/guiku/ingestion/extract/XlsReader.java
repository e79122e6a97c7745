package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;

/** Reads XLS (Excel 97 to 2003), hidden sheets too. */
final class XlsReader implements FormatReader {

  /** POI holds a workbook whole, ten times its size; a million numbers take 20 MB of a file. */
  private static final long LARGEST = 48L << 20;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.XLS);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    if (Files.size(file.path()) > LARGEST) {
      throw new Unreadable(
          Failure.Code.TOO_LARGE, "The workbook is larger than 48 MB; save it as XLSX.");
    }
    // POI takes the password from the thread; without one it tries Excel's own.
    Biff8EncryptionKey.setCurrentUserPassword(file.password().orElse(null));
    try (POIFSFileSystem ole = new POIFSFileSystem(file.path().toFile(), true);
        HSSFWorkbook book = new HSSFWorkbook(ole, false)) {
      return FlowReadings.of(mediaType, blocks(book, file.progress()).blocks());
    } catch (EncryptedDocumentException locked) {
      throw Locked.against(file);
    } catch (OldExcelFormatException old) {
      throw new Unreadable(
          Failure.Code.UNSUPPORTED, "The workbook is of Excel 95 or older; save it as XLSX.", old);
    } catch (IOException | RuntimeException broken) {
      throw Broken.of(broken, "The file is damaged; open it in Excel and save it again.");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static SheetBlocks blocks(HSSFWorkbook book, ReadingProgress progress) throws Unreadable {
    SheetBlocks blocks = new SheetBlocks();
    SheetFormats formats = new SheetFormats();
    boolean since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      HSSFSheet sheet = book.getSheetAt(i);
      for (Row row : sheet) {
        for (Cell cell : row) {
          String text = shown((HSSFCell) cell, formats, since1904);
          blocks.add(cell.getRowIndex(), cell.getColumnIndex(), text);
        }
      }
      sheet.getMergedRegions().forEach(blocks::merge);
      blocks.endSheet(book.getSheetName(i));
      progress.pages(i + 1, book.getNumberOfSheets());
    }
    return blocks;
  }

  private static String shown(HSSFCell cell, SheetFormats formats, boolean since1904) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC -> {
        var style = cell.getCellStyle();
        yield formats.shown(
            cell.getNumericCellValue(),
            style.getDataFormat(),
            style.getDataFormatString(),
            since1904);
      }
      default -> "";
    };
  }
}
