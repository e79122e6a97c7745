package org.guiku.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.guiku.documents.DocumentKind;

/**
 * What a hit says of its document.
 *
 * @param managementClass of its plan, as the catalog has it
 * @param period number of the five-year period
 * @param region six digits of GB/T 2260
 */
public record HitFacts(
    String title,
    DocumentKind kind,
    Optional<String> planCode,
    Optional<String> managementClass,
    OptionalInt period,
    Optional<String> region,
    Optional<String> issuer,
    Optional<String> documentNumber,
    Optional<LocalDate> issuedOn) {}
