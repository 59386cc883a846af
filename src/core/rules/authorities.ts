/**
 * What a rule may say it rests on. "依据" with a clause only where the clause was read; "参照" names a document without
 * a clause; the rest are practice, or the form's own logic. A rule never claims more.
 */
export const authorities = {
  documentNumber: "依据GB/T 9704-2012第7.2.5条。",
  indicatorSystem: "参照中发〔2018〕34号、财预〔2015〕88号。",
  quantified: "参照财预〔2015〕88号（细化量化）。",
  weights: "参照财预〔2020〕10号（分值设置）。",
  trial2021: "参照财预〔2021〕101号（参考试行）。",
  review: "财政审核通行要求（指标性质、方向、目标值和计量单位准确合理）。",
  formLogic: "表内数据应当前后一致。",
  hebeiFormat: "河北现行格式。",
  observed: "由公开的项目编码归纳，没有文件依据。",
  completeness: "财政审核通行要求（填报完整、表述明确）。",
} as const;
