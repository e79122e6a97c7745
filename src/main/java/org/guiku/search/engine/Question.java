package org.guiku.search.engine;

import java.util.Optional;
import java.util.Set;
import org.guiku.access.Visibility;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Order;
import org.guiku.search.query.QueryTree;

/**
 * What an engine is asked.
 *
 * @param sense what is looked for by meaning; empty where words alone count
 * @param readable only documents of these circles exist for the asker
 */
public record Question(
    QueryTree query,
    Optional<Sense> sense,
    Set<Visibility> readable,
    Filters filters,
    Order order,
    PageRequest page) {}
