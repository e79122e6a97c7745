package org.guiku.search.engine;

import java.util.Optional;
import org.guiku.access.Reach;
import org.guiku.documents.PageRequest;
import org.guiku.search.Filters;
import org.guiku.search.Order;
import org.guiku.search.query.QueryTree;

/**
 * What an engine is asked.
 *
 * @param sense what is looked for by meaning; empty where words alone count
 * @param reach the documents that exist for the asker
 */
public record Question(
    QueryTree query,
    Optional<Sense> sense,
    Reach reach,
    Filters filters,
    Order order,
    PageRequest page) {}
