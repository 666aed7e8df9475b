-- Reads the whole data package with DuckDB, 1.1 or later.
--
--     duckdb < example.sql
--     duckdb -cmd "SET VARIABLE folder = 'folder of the package'" < example.sql

SET VARIABLE folder = coalesce(getvariable('folder'), 'public/data');

-- all_varchar: codes are text. 44 is a province, and a code must never become a number.
CREATE TEMP TABLE regions AS
  SELECT * FROM read_csv(getvariable('folder') || '/regions.csv', header = true, all_varchar = true);
CREATE TEMP TABLE metrics AS
  SELECT * FROM read_csv(getvariable('folder') || '/metrics.csv', header = true, all_varchar = true);

-- An empty value is NULL, a gap: status says why. Never coalesce it to 0.
CREATE TEMP TABLE figures AS
  SELECT
    o.region, r.name AS region_name, r.parent, CAST(o.year AS INTEGER) AS year,
    o.metric, m.name AS metric_name, m.unit,
    CAST(o.value AS DOUBLE) AS value,
    coalesce(o.status, '') AS status, o.report, o.place
  FROM read_csv(
    getvariable('folder') || '/observations/*.csv', header = true, all_varchar = true
  ) AS o
  LEFT JOIN regions AS r ON r.code = o.region
  LEFT JOIN metrics AS m ON m.id = o.metric;

-- An approximate figure (more than, about) is not exact: count it apart, and compute no change from it.
SELECT
  count(*) AS figures,
  count(value) AS with_a_value,
  count(*) FILTER (status = 'approximate') AS approximate,
  count(*) FILTER (value IS NULL) AS empty_with_the_reason
FROM figures;

-- Hotline tickets in one year, for all towns of Nansha District (440115). The left join keeps the
-- towns without a figure (NULL): they were not read or did not publish, which is not 0.
SELECT r.code, r.name, f.value AS hotline_tickets_2021, f.status
FROM regions AS r
LEFT JOIN figures AS f
  ON f.region = r.code AND f.metric = 'hotline_tickets' AND f.year = 2021
WHERE r.parent = '440115' AND r.level = 'town'
ORDER BY r.code;

-- One report, each figure with its place in it. Two rows for one metric are two statements of the
-- report that disagree: show both, and choose neither.
SELECT metric, value, unit, status, report, place
FROM figures
WHERE region = '440115102' AND year = 2021
  AND metric IN
    ('items_published', 'requests_received', 'hotline_tickets', 'hotline_satisfaction_pct')
ORDER BY list_position(
  ['items_published', 'requests_received', 'hotline_tickets', 'hotline_satisfaction_pct'], metric
);
