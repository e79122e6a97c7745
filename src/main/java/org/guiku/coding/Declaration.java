package org.guiku.coding;

/**
 * What a file states of itself beside its text, under the name that it uses: {@code 索引号}, {@code
 * 发布机构}, {@code PubDate}. Names that mean nothing to coding are passed over.
 */
public record Declaration(String name, String value) {}
